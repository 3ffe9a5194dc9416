# The image of Dossier: the static program that `make dist` makes, with its licences and nothing else.
#
#   make dist
#   docker build --build-arg PROGRAM=dist/dossier-0.1.0-linux-x86_64 --tag dossier .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/site" dossier build
#
# There is no git in it, so `diff`, `--since` and `--revision` don't work.
FROM scratch
ARG PROGRAM
COPY --chmod=755 ${PROGRAM} /dossier
COPY LICENSE NOTICE /licences/
COPY LICENSES /licences/LICENSES/
WORKDIR /site
ENTRYPOINT ["/dossier"]
CMD ["--help"]

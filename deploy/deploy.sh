#!/usr/bin/env bash
# Puts a site that 'dossier build' wrote onto a plain server, so that no reader ever meets half of
# it, and takes it back again.
#
#   deploy.sh Output TARGET            uploads, verifies, switches
#   deploy.sh --rollback TARGET        serves the edition before again
#   deploy.sh --serve EDITION TARGET   serves one of the editions that are kept
#   deploy.sh --list TARGET            the editions that are kept, and which one is served
#   deploy.sh --take-down TARGET       serves nothing, until an edition is served again
#   deploy.sh --forget EDITION TARGET  removes an edition that is not served, and what only it has
#
# TARGET is a folder, or a folder on a server that ssh reaches: user@host:/srv/evidence. It contains
#
#   editions/000007-3f2a91c0/   each upload whole, named by its number and its manifest
#   current -> editions/...     what the web server serves (deploy/nginx.conf)
#   kept/assets/                stylesheets and scripts of all editions, for pages that were open
#   history                     what has been served, the last at the end
#
# An edition becomes visible in one step, the renaming of a symbolic link, and only after the server
# itself has hashed every file and found it as manifest.json says. The last five are kept (--keep N).
# The server needs sh and the usual small programs, such as tar, awk and sha256sum; nothing of Dossier.
#
# Exit codes: 0 done, 2 wrong usage, 3 nothing to deploy or to go back to, 4 upload or switch failed,
# 5 the files on the server are not as built. After anything but 0 the old edition is still served,
# but for one case: where the connection breaks in the last step, or somebody interrupts it, the
# message says that --list tells which one is. What goes wrong after the switch is a warning. Each
# message of the server says which edition is served now. Going back needs no space on its disk.
set -euo pipefail

keep=
action=
edition=
upload_list=
arguments=()

say() { printf 'deploy: %s\n' "$*" >&2; }
# No other program's code for its own failure may look like one of ours.
ended() {
  local code=$?
  [ -z "$upload_list" ] || rm -f "$upload_list"
  case "$code" in
    0 | [2-5]) exit "$code" ;;
    *) exit 4 ;;
  esac
}
trap ended EXIT
trap 'say "interrupted; --list tells which edition is served"; exit 4' HUP INT TERM
usage() {
  say "$1"
  sed -n '5,10p' "${BASH_SOURCE[0]}" | sed 's/^#/ /' >&2
  exit 2
}

choose() {
  [ -z "$action" ] || usage "give one of --rollback, --serve, --list, --take-down and --forget, and that once"
  action=$1
}

while [ $# -gt 0 ]; do
  case "$1" in
    --rollback) choose rollback ;;
    --list) choose list ;;
    --take-down) choose take-down ;;
    --serve | --forget)
      [ $# -gt 1 ] || usage "$1 must have the name of an edition; --list prints them"
      choose "${1#--}"
      edition=$2
      # Nothing else is a name that this script gives; the empty one would lead 'current' nowhere.
      [[ "$edition" =~ ^[0-9]{6,}-[0-9a-f]{8}$ ]] \
        || usage "$1 must have the name of an edition, such as 000007-3f2a91c0, not '$edition'"
      shift
      ;;
    --keep)
      [ $# -gt 1 ] || usage '--keep must have a number'
      [ -z "$keep" ] || usage '--keep must be given once'
      keep=$2
      [[ "$keep" =~ ^[1-9][0-9]{0,3}$ ]] || usage "--keep must be a number from 1 to 9999, not '$keep'"
      shift
      ;;
    --help | -h)
      awk 'NR > 1 && !/^#/ { exit } NR > 1 { sub(/^# ?/, ""); print }' "${BASH_SOURCE[0]}"
      exit 0
      ;;
    -*) usage "'$1' is not an option" ;;
    *) arguments+=("$1") ;;
  esac
  shift
done
if [ -n "$action" ] && [ -n "$keep" ]; then usage "--keep must not be given with --$action"; fi
action=${action:-deploy}
keep=${keep:-5}

if [ "$action" = deploy ]; then
  [ ${#arguments[@]} -eq 2 ] || usage 'give the folder of the site, and where it goes'
  [ -n "${arguments[0]}" ] || usage "'' must name the folder of the site"
  site=${arguments[0]%/}
  target=${arguments[1]}
  if [ ! -f "$site/manifest.json" ] || ! grep -q '^  "generator": "dossier",$' "$site/manifest.json"; then
    say "'$site' holds no site that Dossier wrote; build it first"
    exit 3
  fi
else
  [ ${#arguments[@]} -eq 1 ] || usage 'give the folder on the server'
  target=${arguments[0]}
fi

# 'host:path' is on another machine, as for scp; a path with a slash before the colon is not.
host=
folder=$target
case "$target" in
  *[[:cntrl:]]*) usage 'the folder on the server must have a name without control characters' ;;
  */*:* | /*) ;;
  *:*)
    host=${target%%:*}
    folder=${target#*:}
    case "$host" in
      '' | -* | @* | *@ | *@-* | *[[:space:]]*) usage "'$host' must be the name of a server" ;;
    esac
    # It is quoted on its way, so that no shell puts a home in its place.
    case "$folder" in
      '~'*) usage "'$folder' must be a whole path, or one from the home folder on, without '~'" ;;
    esac
    ;;
esac
while [ "$folder" != "${folder%/}" ]; do folder=${folder%/}; done
[ -n "$folder" ] || usage "'$target' must name a folder"
# No program may take its name for an option.
case "$folder" in
  -*) folder=./$folder ;;
esac
# Editions in the site's own folder would be taken for files of the site.
if [ "$action" = deploy ] && [ -z "$host" ]; then
  inside=$folder
  while [ ! -d "$inside" ]; do
    case "$inside" in
      */*) inside=${inside%/*} ;;
      *) inside=. ;;
    esac
    inside=${inside:-/}
  done
  case "$(cd "$inside" && pwd -P)/" in
    "$(cd "$site" && pwd -P)"/*) usage "'$target' must be outside of the site's folder" ;;
  esac
fi

# Runs a script of sh where the site is to be, with the arguments that follow it.
there() {
  local script=$1
  shift
  if [ -z "$host" ]; then
    sh -c "$script" sh "$@"
  else
    # ssh joins its arguments with blanks and a shell takes them apart again: they must be quoted.
    local words argument
    words="sh -c $(quoted "$script") sh"
    for argument in "$@"; do words+=" $(quoted "$argument")"; done
    # Options such as '-p 2222 -i key', parted by blanks.
    # shellcheck disable=SC2086
    ssh ${DEPLOY_SSH_OPTIONS:-} "$host" "$words"
  fi
}
quoted() { printf "'%s'" "${1//\'/\'\\\'\'}"; }
# The same for a last step: a code that none of our scripts ends with is ssh's, or a signal's.
finish() {
  local code=0
  there "$@" || code=$?
  case "$code" in
    0 | [2-5]) return "$code" ;;
  esac
  say 'the server was not reached, or the connection broke; --list tells which edition is served'
  return 4
}

# What both ends know: a file's hash, and the lines that sha256sum checks, out of a manifest, which
# has one key a line.
common='
hash_of() { { sha256sum "$1" 2>/dev/null || shasum -a 256 "$1"; } | cut -c 1-64; }
sums() {
  awk "/^    \"/ { path = substr(\$0, 6); sub(/\": \\{\$/, \"\", path) }
    /^      \"sha256\": \"/ { print substr(\$0, 18, 64) \"  \" path }" "$1"
}
'
eval "$common"

# What every script on the server begins with: one deployment at a time, and the switch.
prelude=$common'
set -eu
# The web server is another user than the one who deploys.
umask 022
# What programs say is read here, such as the OK of sha256sum.
LC_ALL=C
export LC_ALL
folder=$1
told= locked= unfinished=
say() { printf "deploy: %s\n" "$*" >&2; }
fail() { told=$1; shift; say "$*"; exit "$told"; }
# A script that ends before the switch without another code ends with 4.
ended() {
  code=$?
  if [ -n "$unfinished" ]; then rm -rf "$unfinished" || true; fi
  if [ -n "$locked" ]; then
    rm -f "$folder/.lock" 2>/dev/null || true
    # Two names that the next one may need on a disk that has none left.
    { : >>"$folder/.reserve.1" && : >>"$folder/.reserve.2"; } 2>/dev/null || true
  fi
  if [ "$code" -ne 0 ]; then
    code=${told:-4}
    [ -n "$told" ] || say "it could not be done; $(still)" || true
  fi
  exit "$code"
}
trap ended EXIT
trap "exit 4" HUP INT TERM PIPE
cannot_lock() {
  if [ -L "$folder/.lock" ] || [ -e "$folder/.lock" ]; then
    fail 4 "another deployment is at work in $folder (if none is: rm -r $folder/.lock); $(still)"
  fi
  fail 4 "$folder could not be locked; $(still)"
}
lock() {
  # One that a killed deployment left is taken over after an hour. Former versions made a folder.
  if [ -n "$(find "$folder/.lock" -maxdepth 0 -mmin +60 2>/dev/null)" ]; then
    rm -rf "$folder/.lock" 2>/dev/null || true
  fi
  # A link can be made once, and unlike a folder it needs no space on a disk that is full. Where not even a
  # name is left, that of the reserve is.
  if ! link_to "locked by process $$" "$folder/.lock"; then
    [ -L "$folder/.lock" ] || rm -f "$folder/.reserve.1" 2>/dev/null || true
    link_to "locked by process $$" "$folder/.lock" || cannot_lock
  fi
  locked=yes
}
# Makes a symbolic link, never inside of a folder that has its name.
link_to() { ln -s -T "$1" "$2" 2>/dev/null || ln -s -h "$1" "$2" 2>/dev/null; }
# The name of the edition that is served, or nothing.
current() {
  [ -L "$folder/current" ] || return 0
  link=$(readlink "$folder/current")
  printf "%s\n" "${link##*/}"
}
# What is served now, for a message.
still() {
  served=$(current)
  if [ -z "$served" ] && [ -e "$folder/current" ]; then
    echo "$folder/current is no link, and may be served"
  elif [ -z "$served" ]; then
    echo "nothing is served yet"
  elif [ -f "$folder/current/manifest.json" ]; then
    echo "$served is still served"
  else
    echo "nothing is served: current leads to $served, which is not there"
  fi
}
# All editions, the oldest first.
editions() { ls "$folder/editions" 2>/dev/null | LC_ALL=C sort; }
# Whether an edition is there and was finished.
is_whole() { [ -n "$1" ] && [ -f "$folder/editions/$1/manifest.json" ]; }
# Leads the link to another edition. rename(2) replaces the old link in one step; ln -sf would remove
# it first.
lead_to() {
  rm -f "$folder/.current.new"
  link_to "editions/$1" "$folder/.current.new" \
    || { rm "$folder/.reserve.2" 2>/dev/null && link_to "editions/$1" "$folder/.current.new"; } || return 1
  mv -T "$folder/.current.new" "$folder/current" 2>/dev/null \
    || mv -h "$folder/.current.new" "$folder/current" 2>/dev/null
}
# From here on only a switch that fails may end a script with anything but 0, not a connection that
# breaks and not a folder that cannot be tidied: the new edition is served.
switch() {
  trap "" HUP INT TERM PIPE
  lead_to "$1" || fail 4 "$folder/current could not be replaced; $(still)"
  unfinished=
  set +e
}
# The history up to the last time that an edition was served; all of it where it never was.
history_until() {
  [ -f "$folder/history" ] || return 0
  awk -v name="$1" "{ line[NR] = \$0; if (\$0 == name) last = NR }
    END { if (!last) last = NR; for (i = 1; i <= last; i++) print line[i] }" "$folder/history"
}
# The history with one more line, made before the switch, so that a full disk is found in time. What
# was taken back is not part of it any more.
prepare_history() {
  { history_until "$(current)" | tail -n 99 && echo "$1"; } 2>/dev/null >"$folder/.history.new"
}
# The same with a line of the history.
switch_and_record() {
  switch "$1"
  mv -f "$folder/.history.new" "$folder/history" 2>/dev/null \
    || say "warning: $folder/history could not be written; it lacks $1"
}
'

# Stylesheets and scripts that no edition has any more go.
prelude=$prelude'
tidy_assets() {
  for asset in "$folder/kept/assets"/*; do
    set -- "$folder"/editions/*/assets/"${asset##*/}"
    [ -e "$1" ] || rm -f "$asset" || say "warning: $asset could not be removed"
  done
}
'

list() {
  finish "$prelude"'
now=$(current)
[ -n "$(editions)" ] || fail 3 "$folder has no edition yet"
editions | while read -r edition; do
  if [ "$edition" = "$now" ]; then echo "$edition  served"; else echo "$edition"; fi
done
is_whole "$now" || say "$(still)"' "$folder"
}

serve() {
  finish "$prelude"'
is_whole "$2" || fail 3 "$folder has no whole edition $2; --list prints those that it has; $(still)"
lock
# A disk that is full is no reason not to go back.
prepare_history "$2" || rm -f "$folder/.history.new"
switch_and_record "$2"
say "$2 is served"
exit 0' "$folder" "$edition"
}

# Without the link the web server answers that nothing is there. What was served is out of the history, so
# that a rollback does not bring it back.
take-down() {
  finish "$prelude"'
lock
now=$(current)
[ -n "$now" ] || fail 3 "nothing is served that could be taken down"
rm -f "$folder/current" || fail 4 "$folder/current could not be removed; $(still)"
trap "" HUP INT TERM PIPE
set +e
if [ -f "$folder/history" ]; then
  length=$(awk -v name="$now" "\$0 != name { line[++n] = \$0 }
    END { for (i = 1; i <= n; i++) print line[i] }" "$folder/history" \
    | tee "$folder/.history.new" | wc -c)
  [ "$(wc -c <"$folder/.history.new")" -eq "$length" ] && mv -f "$folder/.history.new" "$folder/history" \
    || say "warning: $folder/history could not be written; do not use --rollback, but --serve"
fi
say "nothing is served now; $now was, and is kept: --forget $now removes it"
exit 0' "$folder"
}

forget() {
  finish "$prelude"'
[ -d "$folder/editions/$2" ] || fail 3 "$folder has no edition $2; --list prints those that it has; $(still)"
lock
[ "$(current)" != "$2" ] || fail 3 "$2 is served; first serve another one, or --take-down"
rm -rf "$folder/editions/$2" || fail 4 "$2 could not be removed whole; $(still)"
tidy_assets
say "$2 is removed; $(still)"
exit 0' "$folder" "$edition"
}

# Back to what was served before the edition of now: one that was itself taken back is passed over.
# A disk that is full is often why somebody goes back, so nothing is written but the link.
rollback() {
  finish "$prelude"'
[ -n "$(editions)" ] || fail 3 "$folder has no edition yet"
[ -f "$folder/history" ] || fail 3 "$folder/history is not there, so nobody knows which edition was before; \
--serve takes one of those that --list prints; $(still)"
lock
now=$(current)
lines=$(history_until "$now")
while [ -n "$lines" ]; do
  before=${lines##*
}
  if [ "$before" != "$now" ] && is_whole "$before"; then
    switch "$before"
    # What comes after it is cut off in place, without a second file.
    length=$(printf "%s\n" "$lines" | wc -c)
    dd if=/dev/null of="$folder/history" bs=1 seek="$((length))" 2>/dev/null \
      || say "warning: $folder/history could not be written; the next rollback may go to $now"
    say "$before is served again${now:+, in the place of $now}"
    exit 0
  fi
  case "$lines" in
    *"
"*) lines=${lines%
*} ;;
    *) lines= ;;
  esac
done
fail 3 "there is no edition before $now; $(still)"' "$folder"
}

deploy() {
  local hash count upload state code
  hash=$(hash_of "$site/manifest.json")
  count=$(sums "$site/manifest.json" | wc -l)
  if [ "$count" -eq 0 ]; then
    say "'$site/manifest.json' lists no file"
    exit 3
  fi
  upload=$hash.$$

  # The new edition is made under a name that nothing serves.
  state=$(there "$prelude"'
if [ -f "$folder/current/manifest.json" ] && [ "$(hash_of "$folder/current/manifest.json")" = "$2" ]; then
  echo "$(current) is served already, and is the same"
  exit 0
fi
mkdir -p "$folder/editions" "$folder/incoming" "$folder/kept/assets" \
  || fail 4 "the folders of editions could not be made in $folder; $(still)"
mkdir "$folder/incoming/$3" || fail 4 "no upload could be begun in $folder; $(still)"' \
    "$folder" "$hash" "$upload") || {
    code=$?
    # What ssh ends with when it reaches nobody is no code of ours.
    case "$code" in
      [2-5]) exit "$code" ;;
    esac
    say 'the server was not reached, or the connection broke; the old edition is still served'
    exit 4
  }
  if [ -n "$state" ]; then
    say "$state"
    return
  fi

  # What the manifest lists is sent, and nothing else in the folder.
  upload_list=$(mktemp)
  # No name may lead out of the folder, and tar may take none for an option.
  { sums "$site/manifest.json" | cut -c 67-; echo manifest.json; } | sed 's|^|./|' >"$upload_list"
  if grep -q -e '/\.\./' -e '/\.\.$' "$upload_list"; then
    say "'$site/manifest.json' lists a file outside of the site"
    exit 3
  fi
  # A failure on either side is found by the hashes; this finds it sooner.
  if ! tar -C "$site" -czf - -T "$upload_list" \
    | there 'cd "$1/incoming/$2" && exec tar -xzf -' "$folder" "$upload"; then
    there "$prelude"'rm -rf "$folder/incoming/$2" || true
fail 4 "the upload failed; $(still)"' "$folder" "$upload" || code=$?
    # The server could not say it.
    [ "${code-}" = 4 ] || say 'the upload failed; the old edition is still served'
    exit 4
  fi

  # The server hashes what has arrived, and nothing else may have.
  code=0
  there "$prelude"'
upload=$2 hash=$3 count=$4 keep=$5
incoming=$folder/incoming/$upload
unfinished=$incoming
drop() { fail 5 "$*; $(still)"; }
check() { sha256sum -c - 2>/dev/null || shasum -a 256 -c - 2>/dev/null || true; }
[ "$(hash_of "$incoming/manifest.json")" = "$hash" ] || drop "the manifest has not arrived as sent"
right=$(sums "$incoming/manifest.json" | (cd "$incoming" && check) | grep -c ": OK\$" || true)
[ "$right" -eq "$count" ] || drop "$((count - right)) of $count files are not as built"
present=$(find "$incoming" -type f | wc -l)
[ "$present" -eq $((count + 1)) ] || drop "$present files have arrived, not $((count + 1))"
[ -z "$(find "$incoming" ! -type d ! -type f)" ] || drop "something that is no file has arrived"
chmod -R a+rX "$incoming"

lock
before=$(current)
last=$(editions | tail -n 1)
number=$(printf "%s" "${last%%-*}" | sed "s/^0*//")
edition=$(printf "%06d" $((${number:-0} + 1)))-$(printf "%s" "$hash" | cut -c 1-8)
mv "$incoming" "$folder/editions/$edition"
unfinished=$folder/editions/$edition

# A page that somebody opened a moment ago asks for its own stylesheet and scripts, whose names carry
# their hash: they stay for as long as an edition is kept that has them. nginx serves them from there
# alone, so without them the new edition must not be served.
keep_asset() {
  kept=$folder/kept/assets/${1##*/}
  if cmp -s "$1" "$kept"; then return 0; fi
  new=$folder/kept/.new
  # A copy where the file system has no hard links.
  rm -f "$new" && { ln "$1" "$new" 2>/dev/null || cp "$1" "$new"; } \
    && mv -f "$new" "$kept" && cmp -s "$1" "$kept"
}
for asset in "$folder/editions/$edition/assets"/*; do
  [ -f "$asset" ] || continue
  case "${asset##*/}" in
    *.[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f].*)
      keep_asset "$asset" \
        || fail 4 "${asset##*/} could not be put into kept/assets; $(still)"
      ;;
  esac
done

prepare_history "$edition" || fail 4 "the history could not be written; $(still)"
switch_and_record "$edition"
say "$edition is served, $count files verified${before:+; before it $before}"

# The oldest go, never the one that is served; what no edition has; and uploads that were given up.
editions | awk -v keep="$keep" "{ name[NR] = \$0 } END { for (i = 1; i <= NR - keep; i++) print name[i] }" \
  | while read -r old; do
    [ "$old" = "$edition" ] || rm -rf "$folder/editions/$old" \
      || say "warning: $folder/editions/$old could not be removed"
  done
tidy_assets
find "$folder/incoming" -mindepth 1 -maxdepth 1 -mmin +60 -exec rm -rf {} + \
  || say "warning: $folder/incoming could not be tidied"
exit 0' "$folder" "$upload" "$hash" "$count" "$keep" || code=$?
  case "$code" in
    0) return ;;
    [2-5]) exit "$code" ;;
  esac

  # ssh was cut off, or the shell there was killed: how far it came must be asked.
  state=$(there "$prelude"'
[ ! -f "$folder/current/manifest.json" ] || hash_of "$folder/current/manifest.json"' "$folder" \
    2>/dev/null) || state=
  if [ "$state" = "$hash" ]; then
    say 'the connection broke, but the new edition is served'
    return
  fi
  say 'the connection broke before it was known that the new edition is served; --list tells which is'
  exit 4
}

$action

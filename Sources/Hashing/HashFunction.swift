#if canImport(CryptoKit)
  private import CryptoKit
#else
  private import Ccrypto
#endif

/// Calculates the digest of some bytes: SHA-256 or SHA-1 (FIPS 180-4).
///
/// The system's library does the work: libcrypto on Linux, CryptoKit on macOS.
package enum HashFunction: Sendable {
  /// 32 bytes. Used for file hashes and approvals.
  case sha256
  /// 20 bytes. Only for UUIDs of version 5, which RFC 9562 bases on it; it protects nothing.
  case sha1

  /// Returns the digest of the bytes.
  package func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    if let digest = bytes.withContiguousStorageIfAvailable({
      digest(of: UnsafeRawBufferPointer($0))
    }) {
      return digest
    }
    return Array(bytes).withUnsafeBytes { digest(of: $0) }
  }
}

extension HashFunction {
  /// Returns the SHA-256 of bytes that come piece by piece, and need not fit into memory.
  ///
  /// - Parameter pieces: Calls its argument with each piece, in order.
  package static func sha256Digest(
    ofPieces pieces: (_ take: (UnsafeRawBufferPointer) -> Void) throws -> Void
  ) rethrows -> [UInt8] {
    #if canImport(CryptoKit)
      var hash = SHA256()
      try pieces { hash.update(bufferPointer: $0) }
      return Array(hash.finalize())
    #else
      let context = EVP_MD_CTX_new()
      defer { EVP_MD_CTX_free(context) }
      EVP_DigestInit_ex(context, functions.sha256.pointer, nil)
      try pieces { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
      return [UInt8](unsafeUninitializedCapacity: functions.sha256.size) { digest, count in
        EVP_DigestFinal_ex(context, digest.baseAddress, nil)
        count = functions.sha256.size
      }
    #endif
  }
}

#if canImport(CryptoKit)
  extension HashFunction {
    private func digest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
      switch self {
      case .sha256: Array(SHA256.hash(data: bytes))
      case .sha1: Array(Insecure.SHA1.hash(data: bytes))
      }
    }
  }
#else
  extension HashFunction {
    private func digest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
      let function = self == .sha256 ? Self.functions.sha256 : Self.functions.sha1
      return [UInt8](unsafeUninitializedCapacity: function.size) { digest, count in
        var length: UInt32 = 0
        let worked = EVP_Digest(
          bytes.baseAddress, bytes.count, digest.baseAddress, &length, function.pointer, nil)
        // libcrypto fails here only when it has no memory left, or was built without the function.
        precondition(worked == 1, "libcrypto must be able to calculate SHA-256 and SHA-1")
        count = Int(length)
      }
    }

    /// libcrypto's description of a hash function. Unchecked, because the compiler can't know that
    /// the pointer's target never changes after `EVP_MD_fetch`: threads only read it.
    private struct Function: @unchecked Sendable {
      let pointer: OpaquePointer?
      let size: Int

      init(_ name: String) {
        pointer = EVP_MD_fetch(nil, name, nil)
        size = Int(EVP_MD_get_size(pointer))
      }
    }

    /// Looked up once: a lookup for each digest would cost more than hashing a short text.
    private static let functions = {
      // The host's openssl.cnf must not decide what a build writes, nor slow down its start.
      OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
      return (sha256: Function("SHA256"), sha1: Function("SHA1"))
    }()
  }
#endif

#if canImport(CryptoKit)
  private import CryptoKit
#else
  private import Ccrypto
#endif

/// A secret with which HMAC-SHA-256 (RFC 2104) is calculated: a hash that nobody who lacks the secret
/// can calculate or try.
///
/// The system's library does the work: libcrypto on Linux, CryptoKit on macOS.
package struct MessageKey: Sendable {
  private let secret: [UInt8]

  package init(_ secret: [UInt8]) { self.secret = secret }

  /// The 32 bytes of the HMAC.
  package func code(of message: [UInt8]) -> [UInt8] {
    #if canImport(CryptoKit)
      return Array(
        HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    #else
      return [UInt8](unsafeUninitializedCapacity: 32) { code, count in
        var length: UInt32 = 0
        let result = HMAC(
          EVP_sha256(), secret, CInt(secret.count), message, message.count, code.baseAddress,
          &length)
        // libcrypto fails here only when it has no memory left.
        precondition(result != nil && length == 32, "libcrypto must be able to calculate HMAC")
        count = Int(length)
      }
    #endif
  }
}

// Loaded into OpenSMTPD 6.8 before its own libraries. Its conversing process holds only the public half of the key and
// hands each signature to another process, through the methods of OpenSSL's RSA and EC keys. OpenSSL 3 no longer asks
// those for a key that was read out of a certificate, so every handshake ends in the alert "internal error". Wrapped
// anew, the same key is asked again. OpenSSL's headers are not needed for this much.
#include <dlfcn.h>

extern "C" {

struct evp_pkey_st;
struct ssl_ctx_st;

evp_pkey_st* EVP_PKEY_new(void);
void EVP_PKEY_free(evp_pkey_st* key);
int EVP_PKEY_get_base_id(const evp_pkey_st* key);
void* EVP_PKEY_get1_RSA(evp_pkey_st* key);
void* EVP_PKEY_get1_EC_KEY(evp_pkey_st* key);
int EVP_PKEY_assign(evp_pkey_st* key, int type, void* bare);

int SSL_CTX_use_PrivateKey(ssl_ctx_st* context, evp_pkey_st* key)
{
    constexpr int rsa = 6; // EVP_PKEY_RSA
    const int type = EVP_PKEY_get_base_id(key);
    evp_pkey_st* const wrapped = EVP_PKEY_new();
    EVP_PKEY_assign(wrapped, type, type == rsa ? EVP_PKEY_get1_RSA(key) : EVP_PKEY_get1_EC_KEY(key));
    using Use = int (*)(ssl_ctx_st*, evp_pkey_st*);
    const auto use = reinterpret_cast<Use>(dlsym(RTLD_NEXT, "SSL_CTX_use_PrivateKey"));
    const int result = use(context, wrapped);
    EVP_PKEY_free(wrapped);
    return result;
}

} // extern "C"

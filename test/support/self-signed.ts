import type { Certificate } from './file-server.ts';

/** A certificate for localhost, signed by nobody but its own key: it protects nothing, and is valid for a century. */
export const selfSigned: Certificate = {
	key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjfcSp+Xoj9lN7MIs
Uuv0GD4tNAjLLSPyFNNGJJhRK+yhRANCAASCzdMyoJf36DnrMHeH+1Hya5hqyW6J
xGyCYgLfSF9I4Vkj+NH6LYjv+I066VCc5V+FDjOV1hii4ch8370FB9Gr
-----END PRIVATE KEY-----
`,
	cert: `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUNqhTFVFIep5uALyhoU73nr+Tl+kwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjExNDEwNVoYDzIxMjYxMTAy
MTE0MTA1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASCzdMyoJf36DnrMHeH+1Hya5hqyW6JxGyCYgLfSF9I4Vkj+NH6LYjv
+I066VCc5V+FDjOV1hii4ch8370FB9Gro2kwZzAdBgNVHQ4EFgQUM/pk05X8b/aO
T+BdAzT/y2Bc6fEwHwYDVR0jBBgwFoAUM/pk05X8b/aOT+BdAzT/y2Bc6fEwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAJowynbMdaBc0ywPnL9uNPrvJJr1n8rSD8sGe16vA+a/AiAMGSNimKXW
3UEFuvPW45STlA+snb5SLTVPbfZwSmaQtA==
-----END CERTIFICATE-----
`,
};

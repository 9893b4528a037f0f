// What a browser is told to refuse: nothing from elsewhere, nothing inline.

export const CSP = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
].join('; ');

/** Response headers of the site; `docs` gives them for common hosts. Frame-ancestors only works as a header. */
export const BEVEILIGING: Record<string, string> = {
	'Content-Security-Policy': `${CSP}; frame-ancestors 'self'`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

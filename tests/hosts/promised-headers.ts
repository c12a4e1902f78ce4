/** What every host says with whatever it answers, besides the policy. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	"referrer-policy": "strict-origin-when-cross-origin",
	"permissions-policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
	"x-content-type-options": "nosniff",
	"access-control-allow-origin": "*",
};

/** Over TLS only. */
export const TRANSPORT = { "strict-transport-security": "max-age=31536000" } as const;

/** How long what kind of file is kept. */
export const CACHING = {
	page: "no-cache",
	asset: "public, max-age=31536000, immutable",
	other: "public, max-age=3600",
} as const;

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/**
 * Secrets at rest. A sealed secret reads `v1.KEY.IV.TAG.TEXT`: AES-256-GCM under a key derived from APP_SECRET
 * (HKDF-SHA256), bound to the name it is kept under, so that no row opens in another's place. KEY names the
 * APP_SECRET that sealed it and tells nothing of it: while APP_SECRET is changed, the previous one still opens.
 */
export type Vault = {
	seal(name: string, text: string): string;
	/** null when none of our keys sealed this under this name: another APP_SECRET, or a changed row. */
	open(name: string, sealed: string): string | null;
	/** Sealed by the key in force; otherwise it is to be sealed anew. */
	isCurrent(sealed: string): boolean;
};

const FORMAT = "v1";
const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const ID_BYTES = 6;
const IV_BYTES = 12;
const TAG_BYTES = 16;

type Key = { id: string; bytes: Buffer };

/** `secrets`: APP_SECRET first, then those it replaced. Without any, nothing opens and sealing throws. */
export function createVault(secrets: readonly string[]): Vault {
	const keys = secrets.map(keyOf);
	const current = keys[0];
	return {
		seal(name, text) {
			if (!current) throw new Error("APP_SECRET is not set. `npm start` makes and keeps one.");
			return seal(current, { name, text });
		},
		open(name, sealed) {
			const parts = partsOf(sealed);
			const key = keys.find(({ id }) => id === parts?.keyId);
			return parts && key ? open(key, { name, ...parts }) : null;
		},
		isCurrent: (sealed) => current !== undefined && partsOf(sealed)?.keyId === current.id,
	};
}

function keyOf(secret: string): Key {
	const derive = (purpose: string, size: number) =>
		Buffer.from(hkdfSync("sha256", secret, "baton", purpose, size));
	return {
		id: derive("name of the key", ID_BYTES).toString("base64url"),
		bytes: derive("secrets of destinations", KEY_BYTES),
	};
}

function seal(key: Key, { name, text }: { name: string; text: string }): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv(CIPHER, key.bytes, iv, { authTagLength: TAG_BYTES });
	cipher.setAAD(boundTo(name, key.id));
	const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"));
	return [FORMAT, key.id, ...parts].join(".");
}

type Parts = { keyId: string; iv: Buffer; tag: Buffer; sealed: Buffer };

function partsOf(text: string): Parts | null {
	const [format, keyId = "", ...rest] = text.split(".");
	const [iv, tag, sealed] = rest.map((part) => Buffer.from(part, "base64url"));
	if (format !== FORMAT || rest.length !== 3 || !iv || !tag || !sealed) return null;
	return iv.length === IV_BYTES && tag.length === TAG_BYTES ? { keyId, iv, tag, sealed } : null;
}

function open(key: Key, { name, iv, tag, sealed }: Parts & { name: string }): string | null {
	const decipher = createDecipheriv(CIPHER, key.bytes, iv, { authTagLength: TAG_BYTES });
	decipher.setAAD(boundTo(name, key.id));
	decipher.setAuthTag(tag);
	try {
		return Buffer.concat([decipher.update(sealed), decipher.final()]).toString("utf8");
	} catch {
		// The tag does not fit: this is the one thing GCM says of a changed text, name or key.
		return null;
	}
}

function boundTo(name: string, keyId: string): Buffer {
	return Buffer.from(`${FORMAT}\n${keyId}\n${name}`);
}

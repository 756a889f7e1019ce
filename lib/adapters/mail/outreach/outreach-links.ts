import { createHmac, timingSafeEqual } from "node:crypto";

export const LINK_PURPOSES = ["unsubscribe", "open", "click"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export type OutreachLinks = {
	unsubscribe(outreachId: string): string;
	open(outreachId: string): string;
	click(outreachId: string, url: string): string;
	/** Whose token it is; null for a forged one. A click's address is signed with it: no open redirect. */
	read(purpose: LinkPurpose, token: string, url?: string): string | null;
};

const SIGNATURE_BYTES = 16;

/** Links in messages carry the message's id, signed with the deployment's secret. They never expire. */
export function outreachLinks(appUrl: string, secrets: readonly string[]): OutreachLinks {
	const [current = ""] = secrets;
	const sign = (secret: string, purpose: LinkPurpose, id: string, url = "") =>
		createHmac("sha256", secret)
			.update(`outreach:${purpose}:${id}:${url}`)
			.digest()
			.subarray(0, SIGNATURE_BYTES);
	const token = (purpose: LinkPurpose, id: string, url?: string) =>
		`${Buffer.from(id).toString("base64url")}.${sign(current, purpose, id, url).toString("base64url")}`;
	return {
		unsubscribe: (id) => `${appUrl}/unsubscribe/${token("unsubscribe", id)}`,
		open: (id) => `${appUrl}/api/mail/open/${token("open", id)}`,
		click: (id, url) =>
			`${appUrl}/api/mail/click/${token("click", id, url)}?to=${encodeURIComponent(url)}`,
		read(purpose, given, url) {
			const [id = "", signature = ""] = given.split(".");
			const outreachId = Buffer.from(id, "base64url").toString("utf8");
			const presented = Buffer.from(signature, "base64url");
			const isOurs = secrets.some((secret) => {
				const expected = sign(secret, purpose, outreachId, url);
				return presented.length === expected.length && timingSafeEqual(presented, expected);
			});
			return isOurs && outreachId !== "" ? outreachId : null;
		},
	};
}

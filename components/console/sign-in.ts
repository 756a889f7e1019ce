export type SignedIn = { ok: true } | { ok: false; message: string };

const SENTENCES: Record<number, string> = {
	401: "That e-mail address and password do not belong together.",
	400: "Please write an e-mail address and a password.",
	429: "Too many tries. Please wait a minute, then try again.",
};

/** One sentence for a wrong address and for a wrong password, so that nobody learns which addresses exist. */
export async function signIn(pair: { email: string; password: string }): Promise<SignedIn> {
	const answer = await fetch("/api/auth/sign-in/email", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(pair),
	}).catch(() => null);
	if (answer?.ok) return { ok: true };
	const sentence = answer ? SENTENCES[answer.status] : undefined;
	return {
		ok: false,
		message: sentence ?? "The server cannot answer right now. Please try again.",
	};
}

export async function signOut(): Promise<void> {
	await fetch("/api/auth/sign-out", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: "{}",
	}).catch(() => null);
	location.assign("/console/sign-in");
}

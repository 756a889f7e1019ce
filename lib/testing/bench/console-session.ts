import { ADMIN } from "@/lib/testing/browser/places";

/** Signs the first admin in. @returns the cookie to send along */
export async function signIn(url: string): Promise<string> {
	const answer = await fetch(`${url}/api/auth/sign-in/email`, {
		method: "POST",
		headers: { "content-type": "application/json", origin: url },
		body: JSON.stringify(ADMIN),
	});
	if (!answer.ok) throw new Error(`Signing in was answered ${answer.status}`);
	return answer.headers
		.getSetCookie()
		.map((line) => line.split(";")[0])
		.join("; ");
}

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Console, signedIn } from "@/lib/console";

const look = cache(async () => signedIn(await headers()));

/** The guard of every console page; whoever is not signed in goes to sign in and comes back to `path`. */
export async function admit(path: string): Promise<Console> {
	const admitted = await look();
	if (!admitted) redirect(`/console/sign-in?next=${encodeURIComponent(path)}`);
	return admitted;
}

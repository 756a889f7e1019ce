import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/console/sign-in-form";
import { signedIn } from "@/lib/console";
import { ownPath } from "@/lib/http/own-path";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
	const next = ownPath((await searchParams).next);
	if (await signedIn(await headers())) redirect(next);
	return (
		<main className="grid min-h-dvh place-items-center px-4 py-10">
			<div className="grid w-full max-w-sm gap-6">
				<div className="grid gap-1">
					<h1 className="text-2xl font-semibold tracking-tight">Sign in</h1>
					<p className="text-sm text-muted-foreground">
						The console is for the team. Visitors need no account.
					</p>
				</div>
				<SignInForm next={next} />
			</div>
		</main>
	);
}

import type { Metadata } from "next";
import Link from "next/link";
import { buttonVariants } from "@/components/ui/button-variants";
import { running } from "@/lib/boot";
import { PASSWORD_MIN } from "@/lib/http/auth";
import { hashOfToken } from "@/lib/http/set-up-token";
import { JoinForm } from "./join-form";

export const metadata: Metadata = { title: "Join the team", referrer: "no-referrer" };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where a one-time link opens: a colleague's first password, or a new one. */
export default async function JoinPage({ searchParams }: Props) {
	const { token } = await searchParams;
	const { world } = running();
	const opened =
		typeof token === "string"
			? await world.team.openLink({ sha256: hashOfToken(token), at: world.now() })
			: null;
	const { profile } = await world.store.company();
	return (
		<main className="grid min-h-dvh place-items-center px-4 py-10">
			<div className="grid w-full max-w-sm gap-6">
				{opened && typeof token === "string" ? (
					<>
						<div className="grid gap-1">
							<h1 className="text-2xl font-semibold tracking-tight">
								{opened.name ? "Choose a new password" : `Join ${profile.name}`}
							</h1>
							<p className="text-sm text-muted-foreground">{opened.email}. This link works once.</p>
						</div>
						<JoinForm
							token={token}
							email={opened.email}
							knownName={opened.name}
							passwordMin={PASSWORD_MIN}
						/>
					</>
				) : (
					<div className="grid justify-items-start gap-4">
						<h1 className="text-2xl font-semibold tracking-tight">
							This link does not open any more.
						</h1>
						<p className="text-sm leading-relaxed text-muted-foreground">
							It was used, taken back, or is older than seven days. An admin of your team can make a
							new one.
						</p>
						<Link href="/console/sign-in" className={buttonVariants()}>
							Go to sign in
						</Link>
					</div>
				)}
			</div>
		</main>
	);
}

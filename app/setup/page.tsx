import type { Metadata } from "next";
import Link from "next/link";
import { buttonVariants } from "@/components/ui/button-variants";
import { consoleReads } from "@/lib/console";
import { PASSWORD_MIN } from "@/lib/http/auth";
import { hashOfToken } from "@/lib/http/set-up-token";
import { SetUpForm } from "./set-up-form";

export const metadata: Metadata = { title: "Set up", referrer: "no-referrer" };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function SetUpPage({ searchParams }: Props) {
	const { token } = await searchParams;
	const isOpen =
		typeof token === "string" && (await consoleReads().setUpIsOpen(hashOfToken(token)));
	return (
		<main className="grid min-h-dvh place-items-center px-4 py-10">
			<div className="grid w-full max-w-sm gap-6">
				{isOpen ? (
					<>
						<div className="grid gap-1">
							<h1 className="text-2xl font-semibold tracking-tight">Create the first admin</h1>
							<p className="text-sm text-muted-foreground">
								This link works once. Colleagues are added later, in the console.
							</p>
						</div>
						<SetUpForm token={token} passwordMin={PASSWORD_MIN} />
					</>
				) : (
					<Spent />
				)}
			</div>
		</main>
	);
}

function Spent() {
	return (
		<div className="grid justify-items-start gap-4">
			<h1 className="text-2xl font-semibold tracking-tight">This link does not open any more.</h1>
			<p className="text-sm leading-relaxed text-muted-foreground">
				There is an admin already, or the server was started again and printed a newer link.
			</p>
			<Link href="/console/sign-in" className={buttonVariants()}>
				Go to sign in
			</Link>
		</div>
	);
}

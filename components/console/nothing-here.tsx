"use client";

import { buttonVariants } from "@/components/ui/button-variants";
import { useScheme } from "@/components/ui/use-scheme";

type NothingHereProps = { children: string };

/** For whoever followed an old link: what it may mean, and the way back to work. */
export function NothingHere({ children }: NothingHereProps) {
	useScheme();
	return (
		<div className="grid max-w-md justify-items-start gap-4 p-6 md:p-10">
			<p className="text-sm font-medium text-muted-foreground">404</p>
			<h1 className="text-2xl font-semibold tracking-tight text-balance">
				There is nothing at this address.
			</h1>
			<p className="leading-relaxed text-muted-foreground">{children}</p>
			<a href="/console" className={buttonVariants({ size: "lg" })}>
				To the inbox
			</a>
		</div>
	);
}

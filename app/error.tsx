"use client";

import { buttonVariants } from "@/components/ui/button-variants";

type ErrorPageProps = { error: Error & { digest?: string }; reset(): void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
	return (
		<main className="grid min-h-dvh place-items-center px-6">
			<div className="grid max-w-md justify-items-start gap-4">
				<h1 className="text-3xl font-semibold tracking-tight text-balance">
					Something broke on our side.
				</h1>
				<p className="leading-relaxed text-muted-foreground">
					Nothing you wrote is lost. Trying once more often helps; if it does not, come back in a
					few minutes.
				</p>
				<button type="button" onClick={reset} className={buttonVariants({ size: "lg" })}>
					Try again
				</button>
				{error.digest ? (
					<p className="text-xs text-muted-foreground">
						If you write to us about it, this number helps: <code>{error.digest}</code>
					</p>
				) : null}
			</div>
		</main>
	);
}

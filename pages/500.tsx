import Head from "next/head";
import { buttonVariants } from "@/components/ui/button-variants";

export default function ServerError() {
	return (
		<main className="grid min-h-dvh place-items-center px-6">
			<Head>
				<title>Something broke</title>
			</Head>
			<div className="grid max-w-md justify-items-start gap-4">
				<h1 className="text-3xl font-semibold tracking-tight text-balance">
					Something broke on our side.
				</h1>
				<p className="leading-relaxed text-muted-foreground">
					Nothing you wrote is lost. Trying once more often helps; if it does not, come back in a
					few minutes.
				</p>
				<a href="/" className={buttonVariants({ size: "lg" })}>
					Try again
				</a>
			</div>
		</main>
	);
}

import { buttonVariants } from "@/components/ui/button-variants";

export default function NotFound() {
	return (
		<main className="grid min-h-dvh place-items-center px-6">
			<div className="grid max-w-md justify-items-start gap-4">
				<p className="text-sm font-medium text-muted-foreground">404</p>
				<h1 className="text-3xl font-semibold tracking-tight text-balance">
					There is nothing at this address.
				</h1>
				<p className="leading-relaxed text-muted-foreground">
					The page may have moved, or the link lost a letter on its way.
				</p>
				<a href="/" className={buttonVariants({ size: "lg" })}>
					To the start page
				</a>
			</div>
		</main>
	);
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { running } from "@/lib/boot";
import { isStorable } from "@/lib/wire/storable";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const resource = await resourceOf(params);
	return { title: resource?.title ?? "Not found" };
}

/** What the chat offers while the visitor waits: the text itself, no form before it. */
export default async function ResourcePage({ params }: Props) {
	const resource = await resourceOf(params);
	if (!resource) notFound();
	return (
		<main className="mx-auto grid max-w-2xl gap-8 px-6 py-12 sm:py-20">
			<div className="grid gap-4">
				<a
					href="/"
					className="w-fit text-sm text-muted-foreground underline underline-offset-4 hover:text-foreground"
				>
					Back to the chat
				</a>
				<h1 className="text-4xl font-semibold tracking-tight text-balance">{resource.title}</h1>
				<p className="text-lg leading-relaxed text-muted-foreground">{resource.summary}</p>
			</div>
			<div className="grid gap-4 leading-relaxed">
				{resource.body.split(/\n+/).map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
		</main>
	);
}

async function resourceOf(params: Props["params"]) {
	const { slug } = await params;
	return isStorable(slug) ? running().world.store.resource(slug) : null;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleForm } from "@/components/settings/knowledge/article-form";
import type { ArticleShown } from "@/lib/wire/knowledge";
import { admit } from "../../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../../screen";

export const metadata: Metadata = { title: "Text" };

const NEW = "new";
const EMPTY = { kind: "service", title: "", summary: "", body: "", url: "", keywords: "" } as const;

type Props = { params: Promise<{ id: string }> };

/** One text, or a new one. */
export default async function ArticlePage({ params }: Props) {
	const id = decodeURIComponent((await params).id);
	const desk = await admit(`/console/settings/knowledge/${encodeURIComponent(id)}`);
	if (!isAdmin(desk)) return <AdminsOnly title="Knowledge" />;
	const { world } = desk;
	const [article, { schedule }] = await Promise.all([
		id === NEW ? null : world.knowledge.article(id),
		world.store.company(),
	]);
	if (!article && id !== NEW) notFound();
	return (
		<Screen
			title={article?.title ?? "New text"}
			intro="The assistant quotes whole sentences: write each so that it makes sense alone. Promises of time, prices and legal positions are for people, not for texts."
		>
			<ArticleForm
				id={article?.id ?? null}
				retired={article?.retired ?? false}
				saved={article ? writtenOf(article) : { ...EMPTY }}
				stamp={{
					version: article?.version ?? 0,
					by: null,
					at: null,
				}}
				zone={schedule.zone}
			/>
		</Screen>
	);
}

function writtenOf({ kind, title, summary, body, url, keywords }: ArticleShown) {
	return { kind, title, summary, body, url, keywords };
}

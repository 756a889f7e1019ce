import type { Metadata } from "next";
import Link from "next/link";
import { ArticleList } from "@/components/settings/knowledge/article-list";
import { TryQuestion } from "@/components/settings/knowledge/try-question";
import { buttonVariants } from "@/components/ui/button-variants";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { admit } from "../../../admit";
import { AdminsOnly, isAdmin, Screen } from "../screen";

export const metadata: Metadata = { title: "Knowledge" };

const TITLE = "Knowledge";

export default async function KnowledgePage() {
	const desk = await admit("/console/settings/knowledge");
	if (!isAdmin(desk)) return <AdminsOnly title={TITLE} />;
	const { world } = desk;
	const [{ profile }, articles] = await Promise.all([
		world.store.company(),
		world.knowledge.articles(""),
	]);
	return (
		<Screen
			title={TITLE}
			intro="What the assistant knows of your company. It answers from these texts and says so when they do not tell. A change counts from the next message on."
		>
			<div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
				<ArticleList first={articles} />
				<div className="grid gap-6 max-xl:order-first">
					<Card role="region" aria-labelledby="profile-title">
						<CardHeader>
							<CardTitle id="profile-title">{profile.name}</CardTitle>
							<CardDescription>{profile.tagline}</CardDescription>
						</CardHeader>
						<CardContent className="grid justify-items-start gap-3">
							<p className="text-sm">
								{profile.services.map(({ name }) => name).join(" · ") || "No services yet"}
							</p>
							<Link
								href="/console/settings/knowledge/profile"
								className={buttonVariants({ variant: "outline", size: "sm" })}
							>
								Edit the company profile
							</Link>
						</CardContent>
					</Card>
					<TryQuestion />
				</div>
			</div>
		</Screen>
	);
}

import type { Metadata } from "next";
import { z } from "zod";
import { Recommendations } from "@/components/engagement/recommendations";
import { RECOMMENDATION_FILTERS } from "@/lib/wire/engagement";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Recommendations" };

type Props = { searchParams: Promise<{ show?: string | string[] }> };

const filter = z.enum(RECOMMENDATION_FILTERS).catch("human_handoff");

export default async function RecommendationsPage({ searchParams }: Props) {
	const { world } = await admit("/console/engagement");
	const show = filter.parse((await searchParams).show);
	const first = await world.engagement.list({ filter: show, cursor: null });
	return <Recommendations key={show} show={show} first={first} />;
}

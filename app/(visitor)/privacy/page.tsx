import type { Metadata } from "next";
import { headers } from "next/headers";
import { running } from "@/lib/boot";
import { loadVisitorPage } from "../load";

export const metadata: Metadata = { title: "What we store" };

export default async function PrivacyPage() {
	const [{ company }, days] = await Promise.all([
		loadVisitorPage(await headers()),
		running().world.privacy.retention(),
	]);
	return (
		<main className="mx-auto grid max-w-2xl gap-8 px-6 py-12 sm:py-20">
			<div className="grid gap-4">
				<a
					href="/"
					className="w-fit text-sm text-muted-foreground underline underline-offset-4 hover:text-foreground"
				>
					Back to the chat
				</a>
				<h1 className="text-4xl font-semibold tracking-tight text-balance">
					What we store, in plain words
				</h1>
				<p className="text-lg leading-relaxed text-muted-foreground">
					You write with an AI first and, when you want, with a person at {company.name}. This is
					what happens to your words.
				</p>
			</div>
			{[...SECTIONS, howLong(days)].map((section) => (
				<section key={section.title} className="grid gap-3">
					<h2 className="text-lg font-semibold tracking-tight">{section.title}</h2>
					<ul className="list-disc space-y-2 ps-5 leading-relaxed marker:text-muted-foreground">
						{section.points.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</section>
			))}
		</main>
	);
}

const SECTIONS = [
	{
		title: "What is kept",
		points: [
			"The conversation: what you write, what the assistant and our colleagues answer, and when.",
			"What you choose to give us: an e-mail address, a name, a company, a phone number, a time that suits you.",
			"The page you were on and the one you came from, your browser's language and time zone, so that a time we name is right for you.",
			"If we write to you: our mails, your answers, and whether a mail was opened or a link in it followed.",
			"What we understood of your question, with your own words as the reason, so that the colleague who takes over need not ask again.",
		],
	},
	{
		title: "In your browser",
		points: [
			"One cookie that leads back to your conversation. It is set with your first message, not before, and no script can read it.",
			"A message you are writing, or one that could not be sent yet, waits in your browser. Nothing else is stored there but your choice of light or dark.",
			"Where this chat stands on another site, your browser keeps its own cookie for each such site, so that you are not known from one to the next. The site itself keeps whether the chat was open, and how far you have read.",
		],
	},
	{
		title: "Who reads it",
		points: [
			"The team that answers you. If you ask for a person, or one is likely to help, they are told at once and get the conversation.",
			"Their tools: the team's chat and customer records, e-mail when one of those is away, and other systems of the company that are told of handoffs.",
			"The booking page, if you open it: the link carries your name, address and your own words into its form, where you can change them.",
			"If a language model writes the answers, its provider receives the conversation to do so. Without one, the assistant runs here and your words stay here.",
		],
	},
	{
		title: "What we never do",
		points: [
			"Sell it, show you advertising with it, or follow you to other sites.",
			"Let the assistant make promises: every time you are told is computed from our opening hours and kept by a person.",
		],
	},
	{
		title: "Your say",
		points: [
			"Tell us in the chat, or in answer to any message from us, that you want a copy or want it erased. A person sees to it.",
			"Erasing takes away everything we keep here. What already reached the tools above is erased there by hand.",
		],
	},
] as const;

/** As an admin set it; the nightly pass goes by the same number. */
function howLong(days: number | null) {
	const point =
		days === null
			? "Until you ask us to erase it, or we do so ourselves."
			: `${days} days after the last message. Then it is erased by itself, unless we still owe you an answer.`;
	return { title: "How long", points: [point] };
}

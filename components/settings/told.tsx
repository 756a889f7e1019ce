import { CircleCheck, Clock, Moon } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { PreviewAnswer } from "@/lib/wire/settings";

type Answer = Extract<PreviewAnswer, { result: "told" }>;

const STATES = {
	open: { label: "Open", tone: "success", icon: CircleCheck },
	open_no_same_day: { label: "Open, no same-day promise", tone: "warning", icon: Clock },
	closed: { label: "Closed", tone: "neutral", icon: Moon },
} as const;

const OFFERS: Record<string, string> = {
	talk_now: "Talk to someone now",
	book: "Book an intro call",
	email: "Leave an address",
	resource: "A resource",
};

/** The words as the visitor reads them, then what stands behind them. */
export function Told({ answer }: { answer: Answer }) {
	const { label, tone, icon: Icon } = STATES[answer.state];
	return (
		<div className="@container grid gap-4">
			<div className="flex flex-wrap items-center gap-2">
				<Badge tone={tone}>
					<Icon aria-hidden="true" />
					{label}
				</Badge>
				<span className="text-[0.8125rem] text-muted-foreground">{answer.clocks}</span>
			</div>
			<section
				aria-label="The visitor reads"
				className="grid gap-2 rounded-xl rounded-es-sm border border-assistant-line bg-assistant-surface px-4 py-3 text-sm leading-relaxed"
			>
				{answer.text.split(/\n{2,}/).map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</section>
			<dl className="grid gap-3 text-sm @md:grid-cols-[6rem_minmax(0,1fr)]">
				<Fact name="Promise">
					{answer.promise ? (
						<>
							<span className="font-medium">{answer.promise.text}</span>
							<span className="block text-[0.8125rem] text-muted-foreground">
								Due {answer.promise.clocks}. {answer.promiseNote}
							</span>
						</>
					) : (
						answer.promiseNote
					)}
				</Fact>
				<Fact name="Why">
					<ol className="grid gap-1">
						{answer.reason.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ol>
				</Fact>
				<Fact name="Offered">
					{answer.offers.map((offer) => OFFERS[offer] ?? offer).join(", ") || "Nothing to press"}
				</Fact>
				<Fact name="Goes to">
					{answer.destination}, {answer.kind === "escalation" ? "live" : "for later"}
				</Fact>
			</dl>
		</div>
	);
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<div className="contents">
			<dt className="text-muted-foreground @max-md:-mb-2.5">{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

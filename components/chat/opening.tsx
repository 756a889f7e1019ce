import { earlyButton } from "./early-press";
import { Icon } from "./icons";
import { SpeakerBadge, SpokenRow } from "./message-row";
import { WORDS } from "./words";

type OpeningProps = {
	company: string;
	greeting: string;
	suggestions: readonly string[];
	/** Null once the conversation has begun. */
	choose: ((suggestion: string) => void) | null;
};

/** The first frame: who answers, what happens to what is typed, and three ways to begin. */
export function Opening({ company, greeting, suggestions, choose }: OpeningProps) {
	return (
		<>
			<div className="flex gap-3 rounded-xl border border-assistant-line bg-assistant-surface px-4 py-3 text-sm dark:bg-assistant-surface/50 leading-relaxed text-assistant">
				<Icon name="spark" className="mt-0.5 size-4.5" />
				<p>
					<strong className="font-semibold">You are writing with an AI.</strong> It answers from
					what {company} publishes, and a person can take over whenever you like. What you type is
					kept so that they need not ask you twice.{" "}
					<a href="/privacy" className="font-medium underline underline-offset-3">
						What is stored, and for how long
					</a>
				</p>
			</div>
			<SpokenRow
				badge={<SpeakerBadge speaker="assistant" />}
				name={WORDS.assistant}
				spokenName={WORDS.assistant}
				bubble="bg-muted"
			>
				<p>{greeting}</p>
			</SpokenRow>
			{choose && suggestions.length > 0 ? (
				<section aria-label={WORDS.suggestions} className="grid gap-2 sm:ms-11">
					<p aria-hidden="true" className="text-[0.8125rem] text-muted-foreground">
						{WORDS.suggestions}
					</p>
					<div className="flex flex-wrap gap-2">
						{suggestions.map((suggestion) => (
							<button
								key={suggestion}
								type="button"
								{...earlyButton.choose}
								onClick={() => choose(suggestion)}
								className="min-h-11 rounded-full border border-input/50 bg-card px-4 py-2 text-start text-sm shadow-xs transition-colors duration-150 hover:border-ring hover:bg-accent aria-busy:animate-pulse"
							>
								{suggestion}
							</button>
						))}
					</div>
				</section>
			) : null}
		</>
	);
}

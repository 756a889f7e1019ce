const STEPS = [
	{
		title: "Ask first",
		words: "The assistant answers at once from what we publish, and says so when it cannot.",
	},
	{
		title: "A person when you want one",
		words: "One button, any time. They have read the conversation, so nothing needs repeating.",
	},
	{
		title: "A time, not a maybe",
		words: "If nobody is in, you are told when you will hear from us. We keep count.",
	},
] as const;

export function CompanyAside({ company }: { company: { name: string; tagline: string } }) {
	return (
		<aside
			aria-label={`About ${company.name}`}
			className="flex flex-col justify-between gap-10 py-4 max-lg:hidden"
		>
			<p className="flex items-center gap-2.5 text-[0.9375rem] font-semibold tracking-tight">
				<BatonMark />
				{company.name}
			</p>
			<div className="grid gap-10">
				<p className="text-4xl leading-[1.12] font-semibold tracking-[-0.025em] text-balance xl:text-[2.75rem]">
					{company.tagline}
				</p>
				<ol className="grid gap-5">
					{STEPS.map((step, at) => (
						<li key={step.title} className="grid grid-cols-[2rem_1fr] gap-x-3">
							<span
								aria-hidden="true"
								className="grid size-7 place-items-center rounded-full border bg-card text-xs font-semibold text-muted-foreground tabular-nums shadow-xs"
							>
								{at + 1}
							</span>
							<div className="grid gap-0.5">
								<p className="leading-7 font-medium">{step.title}</p>
								<p className="text-sm leading-relaxed text-muted-foreground">{step.words}</p>
							</div>
						</li>
					))}
				</ol>
			</div>
			<p className="text-[0.8125rem] text-muted-foreground">
				<a href="/privacy" className="underline underline-offset-4 hover:text-foreground">
					What we store, and what we never do
				</a>
			</p>
		</aside>
	);
}

/** Two strokes that meet: one hand passes on to the other. */
function BatonMark() {
	return (
		<svg aria-hidden="true" viewBox="0 0 28 28" className="size-7 text-primary" fill="none">
			<path d="M4 20 14.500 9.500" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
			<path
				d="M17.500 6.500 24 13"
				stroke="currentColor"
				strokeOpacity="0.45"
				strokeWidth="5"
				strokeLinecap="round"
			/>
		</svg>
	);
}

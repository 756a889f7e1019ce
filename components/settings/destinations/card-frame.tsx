import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { CardDraft } from "./use-card";

type CardFrameProps = {
	id: string;
	title: string;
	intro: ReactNode;
	state: ReactNode;
	children: ReactNode;
	/** Beside what saves: trying it out. */
	actions?: ReactNode;
	draft: CardDraft;
};

/** One destination: what it is, how it fares, what is set, and saving it by itself. */
export function CardFrame({ id, title, intro, state, children, actions, draft }: CardFrameProps) {
	const changed = Object.keys(draft.fields).length > 0;
	return (
		<Card role="region" aria-labelledby={`${id}-title`} className="min-w-0">
			<CardHeader>
				<CardTitle id={`${id}-title`}>{title}</CardTitle>
				<CardDescription>{intro}</CardDescription>
			</CardHeader>
			<CardContent className="grid gap-4">
				{state}
				<form
					noValidate
					className="grid gap-4"
					onSubmit={(event) => {
						event.preventDefault();
						if (changed) void draft.save();
					}}
				>
					{children}
					<div
						className={changed || draft.outcome ? "flex flex-wrap items-center gap-2" : "sr-only"}
					>
						{changed ? (
							<>
								<Button type="submit" size="sm" pending={draft.saving}>
									Save<span className="sr-only"> {title}</span>
								</Button>
								<Button variant="ghost" size="sm" onClick={draft.discard}>
									Discard<span className="sr-only"> the changes of {title}</span>
								</Button>
							</>
						) : null}
						<p
							role="status"
							className={cn(
								"min-w-0 text-sm font-medium empty:hidden",
								draft.outcome?.tone === "problem" ? "text-danger" : "text-success",
							)}
						>
							{draft.outcome?.text}
						</p>
					</div>
				</form>
				{actions}
			</CardContent>
		</Card>
	);
}

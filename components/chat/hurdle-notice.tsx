import type { ReactNode } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import type { Hurdle } from "./conversation";
import { Icon, type IconName } from "./icons";
import { clockOf } from "./ringing";
import { useNow } from "./use-browser";
import { WORDS } from "./words";

type HurdleNoticeProps = {
	hurdle: Hurdle;
	retry(): void;
	dismiss(): void;
	/** Gives a refused message back to the visitor. */
	edit(text: string): void;
};

/** What keeps an answer from coming, in a sentence, with the way on. */
export function HurdleNotice({ hurdle, retry, dismiss, edit }: HurdleNoticeProps) {
	switch (hurdle.kind) {
		case "offline":
			return (
				<Strip icon="offline" role="status" look={WARNING}>
					{WORDS.offline}
				</Strip>
			);
		case "rate_limited":
			return <RateLimited until={hurdle.until} />;
		case "no_answer":
			return (
				<Strip
					icon="warning"
					role="alert"
					look={WARNING}
					actions={<StripButton onClick={retry}>{WORDS.tryAgain}</StripButton>}
				>
					{WORDS.noAnswer}
				</Strip>
			);
		case "refused":
			return (
				<Strip
					icon="warning"
					role="alert"
					look={DANGER}
					actions={
						<>
							{hurdle.text ? (
								<StripButton onClick={() => edit(hurdle.text)}>{WORDS.refusedEdit}</StripButton>
							) : null}
							<StripButton onClick={dismiss}>{WORDS.dismiss}</StripButton>
						</>
					}
				>
					{hurdle.message || WORDS.refused}
				</Strip>
			);
		default: {
			const never: never = hurdle;
			return never;
		}
	}
}

const WARNING = "border-warning-line bg-warning-surface text-warning";
const DANGER = "border-danger-line bg-danger-surface text-danger";

function RateLimited({ until }: { until: number }) {
	const now = useNow(true);
	const seconds = now ? Math.max(0, Math.ceil((until - now) / 1000)) : 0;
	return (
		<Strip icon="clock" role="status" look={WARNING}>
			<span>
				{WORDS.rateLimited} <span className="sr-only">{WORDS.rateLimitedSoon}</span>
				<span aria-hidden="true" className="font-semibold tabular-nums">
					{seconds > 0 ? clockOf(seconds) : "…"}
				</span>
			</span>
		</Strip>
	);
}

type StripProps = {
	icon: IconName;
	role: "alert" | "status";
	look: string;
	actions?: ReactNode;
	children: ReactNode;
};

function Strip({ icon, role, look, actions, children }: StripProps) {
	return (
		<div
			role={role}
			className={`flex animate-in flex-wrap items-center justify-end gap-x-3 gap-y-1 rounded-xl border px-3.5 py-2.5 text-sm duration-200 fade-in slide-in-from-bottom-1 ${look}`}
		>
			<div className="flex min-w-[min(100%,18rem)] flex-1 items-start gap-3">
				<Icon name={icon} className="mt-px size-4.5" />
				<div>{children}</div>
			</div>
			{actions ? <div className="-my-1 -me-2 flex flex-wrap">{actions}</div> : null}
		</div>
	);
}

function StripButton({ onClick, children }: { onClick(): void; children: ReactNode }) {
	return (
		<button
			type="button"
			onClick={onClick}
			className={`${buttonVariants({ variant: "ghost", size: "sm" })} text-current underline underline-offset-4 hover:bg-current/10`}
		>
			{children}
		</button>
	);
}

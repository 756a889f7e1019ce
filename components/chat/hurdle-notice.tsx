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
				<Strip icon="warning" role="alert" look={WARNING}>
					<span className="flex-1">{WORDS.noAnswer}</span>
					<StripButton onClick={retry}>{WORDS.tryAgain}</StripButton>
				</Strip>
			);
		case "refused":
			return (
				<Strip icon="warning" role="alert" look={DANGER}>
					<span className="flex-1">{hurdle.message || WORDS.refused}</span>
					{hurdle.text ? (
						<StripButton onClick={() => edit(hurdle.text)}>{WORDS.refusedEdit}</StripButton>
					) : null}
					<StripButton onClick={dismiss}>{WORDS.dismiss}</StripButton>
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

type StripProps = { icon: IconName; role: "alert" | "status"; look: string; children: ReactNode };

function Strip({ icon, role, look, children }: StripProps) {
	return (
		<div
			role={role}
			className={`flex animate-in flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border px-3.5 py-2 text-sm duration-200 fade-in slide-in-from-bottom-1 ${look}`}
		>
			<Icon name={icon} className="size-4.5" />
			{children}
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

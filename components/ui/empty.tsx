import type { ReactNode } from "react";
import { cn } from "./cn";

type EmptyProps = {
	title: ReactNode;
	description?: ReactNode;
	icon?: ReactNode;
	children?: ReactNode;
	className?: string;
};

/** What stands in a list's place when it holds nothing: a sentence, and what to do next. */
export function Empty({ title, description, icon, children, className }: EmptyProps) {
	return (
		<div
			className={cn(
				"flex flex-col items-center justify-center gap-2 rounded-xl border border-dashed px-6 py-10 text-center",
				className,
			)}
		>
			{icon ? (
				<div className="mb-1 grid size-10 place-items-center rounded-full bg-muted text-muted-foreground [&_svg]:size-5">
					{icon}
				</div>
			) : null}
			<p className="text-sm font-medium">{title}</p>
			{description ? (
				<p className="max-w-sm text-sm text-balance text-muted-foreground">{description}</p>
			) : null}
			{children ? <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div> : null}
		</div>
	);
}

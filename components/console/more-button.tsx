import { Button } from "@/components/ui/button";
import type { More } from "./use-more";

type MoreButtonProps = { more: Pick<More<unknown>, "next" | "loading" | "problem" | "load"> };

/** The next page of a list, while there is one. */
export function MoreButton({ more }: MoreButtonProps) {
	if (!more.next) return null;
	return (
		<div className="grid gap-1.5">
			<Button variant="outline" onClick={more.load} pending={more.loading}>
				Show more
			</Button>
			{more.problem ? (
				<p role="alert" className="text-sm text-danger">
					{more.problem}
				</p>
			) : null}
		</div>
	);
}

"use client";

import { useState } from "react";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import { command } from "./ask";

/** An away rep is not rung; notifications still arrive. */
export function AwaySwitch({ first, id }: { first: boolean; id: string }) {
	const [away, setAway] = useState(first);
	const [problem, setProblem] = useState<string | null>(null);

	async function change(next: boolean) {
		setAway(next);
		const answer = await command({
			method: "PUT",
			path: "/api/console/me/away",
			body: { away: next },
		});
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) setAway(!next);
	}

	return (
		<div className="grid gap-1">
			<div className="flex min-h-9 items-center justify-between gap-3">
				<Label htmlFor={id}>Away</Label>
				<Switch id={id} checked={away} onCheckedChange={change} />
			</div>
			{problem ? (
				<p role="alert" className="text-xs text-danger">
					{problem}
				</p>
			) : null}
		</div>
	);
}

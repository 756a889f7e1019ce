"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from "@/components/ui/popover";
import { DAY_NAMES, DAYS, type Day } from "./hours-draft";

type CopyDayProps = { day: Day; onCopy(to: Day[]): void };

/** The same hours on other days, in two presses. */
export function CopyDay({ day, onCopy }: CopyDayProps) {
	const [open, setOpen] = useState(false);
	const others = DAYS.filter((other) => other !== day);
	const [chosen, setChosen] = useState<Day[]>([]);
	return (
		<Popover
			open={open}
			onOpenChange={(next) => {
				setOpen(next);
				setChosen([]);
			}}
		>
			<PopoverTrigger
				className={buttonVariants({
					variant: "ghost",
					size: "sm",
					className: "text-muted-foreground",
				})}
				aria-label={`Copy ${DAY_NAMES[day]} to other days`}
			>
				<Copy aria-hidden="true" />
				Copy
			</PopoverTrigger>
			<PopoverContent align="end" className="grid w-56 gap-3">
				<PopoverTitle className="text-sm font-medium">Copy {DAY_NAMES[day]} to</PopoverTitle>
				<div className="grid gap-1">
					{others.map((other) => (
						<label key={other} className="flex min-h-8 items-center gap-2 text-sm">
							<input
								type="checkbox"
								className="size-4 accent-primary"
								checked={chosen.includes(other)}
								onChange={({ target }) =>
									setChosen(
										target.checked ? [...chosen, other] : chosen.filter((one) => one !== other),
									)
								}
							/>
							{DAY_NAMES[other]}
						</label>
					))}
				</div>
				<div className="flex gap-2">
					<Button variant="ghost" size="sm" onClick={() => setChosen([...others])}>
						All
					</Button>
					<Button
						size="sm"
						className="flex-1"
						aria-disabled={chosen.length === 0 || undefined}
						onClick={() => {
							if (chosen.length === 0) return;
							onCopy(chosen);
							setOpen(false);
						}}
					>
						Copy
					</Button>
				</div>
			</PopoverContent>
		</Popover>
	);
}

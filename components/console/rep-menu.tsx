"use client";

import { BellRing, Gauge, History, LogOut } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from "@/components/ui/popover";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { AlertsButton } from "./alerts-button";
import { AwaySwitch } from "./away-switch";
import { useRep } from "./rep";
import { signOut } from "./sign-in";

/** Who is signed in, whether they are there, and how this browser looks and sounds. */
export function RepMenu({ onDuty }: { onDuty: string | null }) {
	const rep = useRep();
	if (!rep) return null;
	return (
		<Popover>
			<PopoverTrigger className="flex min-h-11 w-full items-center gap-2.5 rounded-lg px-2 text-start text-sm hover:bg-accent">
				<Avatar name={rep.name} className="size-7" />
				<span className="min-w-0 flex-1 truncate font-medium max-md:sr-only">{rep.name}</span>
				<span className="sr-only">, your menu</span>
			</PopoverTrigger>
			<PopoverContent align="end" side="top" className="grid gap-3">
				<div>
					<PopoverTitle className="text-sm font-semibold">{rep.name}</PopoverTitle>
					<p className="truncate text-xs text-muted-foreground">{rep.email}</p>
				</div>
				<p className="text-xs text-muted-foreground">
					{onDuty ? `On duty today: ${onDuty}` : "Nobody is on duty today."}
				</p>
				<AwaySwitch id="away" first={rep.away} />
				<ThemeToggle />
				<AlertsButton />
				<Link href="/console/notifications" className={buttonVariants({ variant: "outline" })}>
					<BellRing aria-hidden="true" />
					Notifications and settings
				</Link>
				<Link href="/console/engagement" className={buttonVariants({ variant: "outline" })}>
					<Gauge aria-hidden="true" />
					Engagement
				</Link>
				{rep.role === "admin" ? (
					<Link href="/console/replay" className={buttonVariants({ variant: "outline" })}>
						<History aria-hidden="true" />
						Replay
					</Link>
				) : null}
				<Button variant="outline" onClick={signOut}>
					<LogOut aria-hidden="true" />
					Sign out
				</Button>
			</PopoverContent>
		</Popover>
	);
}

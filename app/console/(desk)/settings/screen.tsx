import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import type { Console } from "@/lib/console";

type ScreenProps = { title: string; intro: string; children: ReactNode };

export function Screen({ title, intro, children }: ScreenProps) {
	return (
		<div className="grid grid-cols-[minmax(0,1fr)] gap-6 p-4 md:p-6">
			<div className="grid max-w-2xl gap-1">
				<h1 className="text-lg font-semibold tracking-tight">{title}</h1>
				<p className="text-sm text-muted-foreground">{intro}</p>
			</div>
			{children}
		</div>
	);
}

/** In place of a screen that a rep opened by its address. */
export function AdminsOnly({ title }: { title: string }) {
	return (
		<Screen title={title} intro="This belongs to the whole company.">
			<Empty title="Only an admin may change this" description="Ask an admin of your team." />
		</Screen>
	);
}

export function isAdmin({ rep }: Console): boolean {
	return rep.role === "admin";
}

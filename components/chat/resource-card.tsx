import type { ResourcePart } from "@/lib/wire/chat";
import { Icon } from "./icons";
import { linkTo } from "./markdown-inline";

export function ResourceCard({ resource }: { resource: ResourcePart }) {
	const link = linkTo(resource.title, resource.url);
	if (link?.kind !== "link") return null;
	return (
		<a
			href={link.href}
			target="_blank"
			rel="noopener noreferrer"
			className="group mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-xl border bg-card p-3 text-card-foreground shadow-xs transition-colors duration-150 hover:border-ring"
		>
			<span className="row-span-2 grid size-9 place-items-center rounded-lg bg-info-surface text-info">
				<Icon name="page" className="size-5" />
			</span>
			<span className="flex items-center gap-1.5 text-sm font-medium">
				{resource.title}
				<Icon name="external" className="size-3.5 text-muted-foreground" />
			</span>
			<span className="text-[0.8125rem] leading-normal text-muted-foreground">
				{resource.summary}
			</span>
		</a>
	);
}

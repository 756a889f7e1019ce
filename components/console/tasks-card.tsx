"use client";

import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { DeskView, TaskShown } from "@/lib/wire/console";
import { countdown } from "./age";
import { MessageTime } from "./message-time";
import { useNow } from "./now";
import type { Commands } from "./use-commands";

type Props = Pick<DeskView, "tasks" | "records"> & { commands: Commands };

/** The built-in CRM: what is to be done, by whom and when, and what was delivered. */
export function TasksCard({ tasks, records, commands }: Props) {
	if (tasks.length === 0 && records.length === 0) return null;
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>CRM record</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-2">
				<ul aria-label="Tasks" className="grid gap-1 empty:hidden">
					{tasks.map((task) => (
						<Task key={task.id} task={task} commands={commands} />
					))}
				</ul>
				{records.map(({ id, at, body }) => (
					<details key={id} className="text-sm">
						<summary className="min-h-6 cursor-pointer text-muted-foreground hover:text-foreground pointer-coarse:min-h-11 pointer-coarse:leading-11">
							Note of <MessageTime at={at} />
						</summary>
						<p className="mt-1 max-h-72 overflow-y-auto text-xs break-words whitespace-pre-wrap">
							{body}
						</p>
					</details>
				))}
			</CardContent>
		</Card>
	);
}

function Task({ task, commands }: { task: TaskShown; commands: Commands }) {
	const now = useNow();
	const { id, subject, dueAt, owner, doneAt } = task;
	const isDone = doneAt !== null;
	return (
		<li>
			<label className="flex min-h-6 items-start gap-2 text-sm pointer-coarse:min-h-11">
				<input
					type="checkbox"
					className="mt-0.5 size-4 shrink-0 accent-primary pointer-coarse:size-6"
					checked={isDone}
					onChange={() => void commands.run(settling(id, !isDone))}
				/>
				<span className="min-w-0">
					<span className={isDone ? "text-muted-foreground line-through" : ""}>{subject}</span>
					<span className="block text-xs text-muted-foreground">
						{owner ?? "Nobody yet"} ·{" "}
						{isDone ? (
							<>
								done <MessageTime at={doneAt} />
							</>
						) : (
							`due ${countdown(dueAt, now).text}`
						)}
					</span>
				</span>
			</label>
		</li>
	);
}

function settling(taskId: string, done: boolean) {
	return {
		name: `task ${taskId}`,
		method: "PUT",
		path: `/api/console/tasks/${taskId}`,
		body: { done },
		done: done ? "The task is done." : "The task is open again.",
		verb: "settled the task",
	} as const;
}

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

export type Running = { pid: number; parent: number; kilobytes: number; name: string };

/** `baton start` and what it runs, PostgreSQL left out. */
export async function serverProcesses(root: number): Promise<Running[]> {
	const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,rss=,comm="]);
	const all = stdout.trim().split("\n").map(readRow);
	return descendants(all, root).filter(({ name }) => !name.includes("postgres"));
}

/** Processor time of the server so far, in milliseconds; NaN where the system has no /proc. */
export async function serverCpu(root: number): Promise<number> {
	const spent = (await serverProcesses(root)).map(async ({ pid }) => cpuOf(pid));
	return (await Promise.all(spent)).reduce((sum, one) => sum + one, 0);
}

/** In hundredths of a second. Source: proc_pid_stat(5), fields 14 and 15, counted after the name in brackets. */
async function cpuOf(pid: number): Promise<number> {
	const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

function readRow(row: string): Running {
	const [pid, parent, kilobytes, ...name] = row.trim().split(/\s+/);
	return {
		pid: Number(pid),
		parent: Number(parent),
		kilobytes: Number(kilobytes),
		name: name.join(" "),
	};
}

function descendants(all: readonly Running[], root: number): Running[] {
	const own = all.filter(({ pid }) => pid === root);
	const below = all.filter(({ parent }) => parent === root);
	return [...own, ...below.flatMap(({ pid }) => descendants(all, pid))];
}

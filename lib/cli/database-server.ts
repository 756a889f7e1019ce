import { type Cluster, ClusterError, startCluster } from "@/lib/adapters/postgres/cluster";
import { env } from "@/lib/env";
import { OperatorError } from "./operator-error";
import { dataDir } from "./place";

export type OperatorDatabase = { url: string; cluster: Cluster | null };

/** The given server, or the embedded one brought up. */
export async function openDatabaseServer(): Promise<OperatorDatabase> {
	const given = env().DATABASE_URL;
	if (given) return { url: given, cluster: null };
	try {
		const cluster = await startCluster(dataDir());
		return { url: cluster.url, cluster };
	} catch (error) {
		if (error instanceof ClusterError) throw new OperatorError(error.message, { cause: error });
		throw error;
	}
}

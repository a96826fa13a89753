export { createRedisStore, type RedisStoreOptions } from './redis/redis-store'
export type { IoredisClient, NodeRedisClient, RedisClient } from './redis/redis-client'

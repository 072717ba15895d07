# docker build .                    the gateway, for production
# docker build --target sandbox .   the gateway and the mocked national services, for trying out

FROM node:26-slim AS base
WORKDIR /app
# The base image is Node.js 26 already; the optional packages bring it to machines that are not.
COPY package.json package-lock.json ./

FROM base AS packages
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM base AS all-packages
RUN npm ci --omit=optional --ignore-scripts --no-audit --no-fund

FROM base AS application
COPY --from=packages /app/node_modules node_modules
COPY schema schema
COPY src src
USER node

FROM application AS sandbox
COPY --from=all-packages /app/node_modules/graphiql node_modules/graphiql
COPY --from=all-packages /app/node_modules/react node_modules/react
COPY --from=all-packages /app/node_modules/react-dom node_modules/react-dom
EXPOSE 4000 4001
CMD ["node", "src/sandbox/main.ts"]

FROM application AS gateway
ENV NODE_ENV=production MALLOC_ARENA_MAX=1 NODE_COMPILE_CACHE=/home/node/compiled
# Without a configuration it is loaded, refuses to start, and leaves what it has compiled for the command below.
RUN node --max-semi-space-size=32 --heap-growing-percent=50 --v8-pool-size=1 \
  --no-maglev --invocation-count-for-turbofan=1000 --no-memory-reducer src/main.ts 2>&1 \
  | grep 'DATABASE_URL: needed' && ls $NODE_COMPILE_CACHE/*
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Told in docs/operating.md.
CMD ["node", "--max-semi-space-size=32", "--heap-growing-percent=50", "--v8-pool-size=1", \
  "--no-maglev", "--invocation-count-for-turbofan=1000", "--no-memory-reducer", "src/main.ts"]

# docker build -t placeboard . && docker run --read-only -p 4173:4173 placeboard
# The Node that runs it is a dependency, pinned in package-lock.json; the image's own only installs it.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
ARG PLACEBOARD_BASE=
ARG PLACEBOARD_API=
ARG PLACEBOARD_POSTCODES=
RUN npm run build:app

FROM debian:stable-slim
WORKDIR /app
COPY --from=build /app ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4173
# nobody: it reads everything and writes nothing.
USER 65534:65534
EXPOSE 4173
HEALTHCHECK --start-period=30s CMD ["node_modules/node/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}${process.env.PLACEBOARD_BASE ?? ''}/example/api/v1/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/node/bin/node", "server/process/main.ts"]

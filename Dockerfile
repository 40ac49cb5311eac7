# The site over the record in data/, built once and served by one process; docs/operate.md says how.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: the only one fetches a second Node.
RUN npm ci --omit=dev --ignore-scripts
COPY index.html tsconfig.json vite.config.ts ./
COPY public public
COPY mocks mocks
COPY server server
COPY src src
# Must be the path at which it is served: docker build --build-arg PLACEBOARD_BASE=/placeboard
ARG PLACEBOARD_BASE=
# What only the build needs stays behind.
RUN npm run build:app \
  && cd node_modules \
  && rm -rf .bin @rolldown lightningcss* nhsuk-frontend node rolldown sass vite

FROM node:24-slim
WORKDIR /app
ARG PLACEBOARD_BASE=
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4173 PLACEBOARD_BASE=$PLACEBOARD_BASE
COPY package.json LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/build build
COPY server server
COPY src src
COPY mocks/record mocks/record
COPY data data
USER node
EXPOSE 4173
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}${process.env.PLACEBOARD_BASE}/api/v1/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/process/main.ts"]

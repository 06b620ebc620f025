#!/bin/sh
# Builds the images of the jobs, for the CPU and for GPUs. Needs a container engine that answers: `docker info`.
set -eu
cd "$(dirname "$0")/.."
if ! command -v docker >/dev/null 2>&1; then
    echo "build-images: there is no docker on PATH; install a container engine (the local cloud needs none)" >&2
    exit 1
fi
if ! said=$(docker info 2>&1 >/dev/null); then
    echo "build-images: docker is there, but its engine does not answer 'docker info':" >&2
    echo "${said:-no message}" | head -n 3 >&2
    echo "start it, or build where one runs (the local cloud needs none)" >&2
    exit 1
fi
tag=$(git rev-parse --short=12 HEAD)
for file in workflows/*/Dockerfile; do
    name=$(basename "$(dirname "$file")")
    for target in cpu gpu; do
        image="$name"
        [ "$target" = cpu ] || image="$name-$target"
        echo "building $image:$tag from $file ($target)"
        DOCKER_BUILDKIT=1 docker build --file "$file" --target "$target" --tag "$image:$tag" .
        docker run --rm --network none "$image:$tag"
    done
done

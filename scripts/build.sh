# Builds Attest when its sources are newer than its last build. Sourced; needs $home and JAVA_HOME.
dist="$home/attest-app/target/attest"
start_cache="$dist/attest.aot"
ATTEST_JVM=(-XX:+UseSerialGC -Xms128m -XX:MaxRAMPercentage=50 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

# The class path in an order that never changes: the start-up cache holds for one order alone.
list_jars() {
  local jars=("$dist"/lib/*.jar)
  local IFS=:
  ATTEST_CLASSPATH="${jars[*]}"
}

is_built() {
  [ -f "$dist/built" ] || return 1
  [ -z "$(find "$home/pom.xml" "$home"/attest-*/pom.xml "$home"/attest-*/src/main -newer "$dist/built" -type f -print -quit)" ]
}

build_if_needed() {
  is_built || build
  list_jars
  [ ! -f "$start_cache" ] || ATTEST_JVM+=("-XX:AOTCache=$start_cache" -Xlog:aot=off -Xlog:cds=off -Xlog:class+path=off)
  # shellcheck disable=SC2206 # options are words
  ATTEST_JVM+=(${ATTEST_JAVA_OPTS:-})
}

build() {
  rm -rf "$home"/attest-*/target
  mkdir -p "$home/attest-app/target"
  local log="$home/attest-app/target/build.log" started=$SECONDS
  echo "Building Attest; the first time this takes a minute or two and fetches libraries." >&2
  if ! (cd "$home" && ./mvnw -B -ntp -DskipTests package >"$log" 2>&1 & show_progress $! "$log"); then
    echo "The build failed; its last lines (all of it is in $log):" >&2
    grep -E 'ERROR|BUILD' "$log" | head -n 12 >&2
    exit 1
  fi
  make_start_cache "$log"
  touch "$dist/built"
  echo "Built in $((SECONDS - started)) s." >&2
}

# Reads one report so that Java keeps what it learned of the classes: later starts take half the time.
# Attest runs without it too, only slower to start.
make_start_cache() { # LOG
  local scratch
  scratch=$(mktemp -d)
  list_jars
  "$JAVA_HOME/bin/java" "${ATTEST_JVM[@]}" -XX:AOTCacheOutput="$start_cache" -cp "$ATTEST_CLASSPATH" \
    attest.app.Main read --jobs 1 --ledger "$scratch/attest.db" "$home"/samples >>"$1" 2>&1 || rm -f "$start_cache"
  rm -rf "$scratch" "$start_cache.config"
}

show_progress() { # PID LOG: tells each module as it is built, then returns the build's own status
  local told=0 lines
  while kill -0 "$1" 2>/dev/null; do
    lines=$(grep -c '^\[INFO\] Building Attest' "$2" 2>/dev/null || true)
    if [ "${lines:-0}" -gt "$told" ]; then
      grep '^\[INFO\] Building Attest' "$2" | tail -n +"$((told + 1))" | sed 's/^\[INFO\] Building \(Attest[^0-9]*\).*\[\(.*\)\].*/  \2  \1/' >&2
      told=$lines
    fi
    sleep 0.3
  done
  wait "$1"
}

# Builds Attest when its sources are newer than its last build. Sourced; needs $home and JAVA_HOME.
dist="$home/attest-app/target/attest"
ATTEST_CLASSPATH="$dist/lib/*"
ATTEST_JVM=(-XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

is_built() {
  [ -f "$dist/built" ] || return 1
  [ -z "$(find "$home/pom.xml" "$home"/attest-*/pom.xml "$home"/attest-*/src/main -newer "$dist/built" -type f -print -quit)" ]
}

build_if_needed() {
  is_built && return 0
  mkdir -p "$home/attest-app/target"
  local log="$home/attest-app/target/build.log" started=$SECONDS
  echo "Building Attest; the first time this takes a minute or two and fetches libraries." >&2
  if ! (cd "$home" && ./mvnw -B -ntp -DskipTests package >"$log" 2>&1 & show_progress $! "$log"); then
    echo "The build failed; its last lines (all of it is in $log):" >&2
    grep -E 'ERROR|BUILD' "$log" | head -n 12 >&2
    exit 1
  fi
  touch "$dist/built"
  echo "Built in $((SECONDS - started)) s." >&2
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

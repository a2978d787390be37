package io.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A finished process.
 *
 * @param seconds from its start to its end
 * @param peakBytes the most resident memory it had, as Linux counts it; 0 on other systems
 */
record MeasuredProcess(double seconds, long peakBytes) {
    /** Seldom, since looking at a process stops it for a moment. */
    private static final long POLL_MILLIS = 250;

    private static final String PEAK = "VmHWM:";
    private static final double GIGABYTE = 1e9;

    /**
     * Runs a command to its end.
     *
     * @param log takes what it prints
     * @throws IOException if it cannot be started or does not end well
     */
    static MeasuredProcess run(List<String> command, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        do {
            peak = Math.max(peak, peak(process));
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + command + "; it said: " + tail(log));
        }
        return new MeasuredProcess(seconds, peak);
    }

    /** The most resident memory it had, in gigabytes of 10^9 bytes. */
    double peakGigabytes() {
        return peakBytes / GIGABYTE;
    }

    /** The process replaces itself by the program it starts, so its number stays. */
    private static long peak(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK)) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
            return 0;
        } catch (IOException e) {
            // It has ended.
            return 0;
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}

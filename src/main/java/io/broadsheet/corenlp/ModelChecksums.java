package io.broadsheet.corenlp;

import io.broadsheet.model.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Checksums of the models as they lie on the class path, for the run's manifest. */
final class ModelChecksums {
    private ModelChecksums() {}

    static List<ModelFile> all() {
        List<ModelFile> files = new ArrayList<>();
        for (String name : CoreNlpModels.modelFiles()) {
            files.add(new ModelFile(name, sha256(name)));
        }
        return files;
    }

    private static String sha256(String name) {
        try (InputStream in = ModelChecksums.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is missing from the class path");
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

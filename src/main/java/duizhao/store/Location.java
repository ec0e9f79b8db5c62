package duizhao.store;

import duizhao.store.db.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Where a store lies, as far as it matters for working with it.
///
/// @param access  what may be done there
/// @param network the kind of network share, as the system calls it; blank where it lies on this machine as far as that
///                can be told
public record Location(Access access, String network) {

    /// Kinds of file systems that other machines may use at the same time, as Linux and macOS name them.
    private static final Set<String> SHARED = Set.of("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "afs",
            "ncpfs", "davfs", "webdav", "fuse.sshfs", "sshfs", "fuse.davfs2", "fuse.smbnetfs", "fuse.gvfsd-fuse",
            "fuse.rclone", "fuse.glusterfs", "glusterfs", "ceph", "fuse.ceph", "9p", "lustre", "beegfs");
    private static final String UNC = "\\\\";
    private static final String SHARE = "UNC";

    /// What may be done with a file.
    public enum Access {
        WRITABLE,
        /// The file itself may only be read.
        FILE_READ_ONLY,
        /// Nothing may be written beside it, which SQLite needs for changing it.
        FOLDER_READ_ONLY
    }

    /// @param file exists
    static Location of(Path file) {
        var access = !Files.isWritable(file) ? Access.FILE_READ_ONLY
                : !Files.isWritable(file.getParent()) ? Access.FOLDER_READ_ONLY : Access.WRITABLE;
        return new Location(access, network(file));
    }

    public boolean isWritable() {
        return access == Access.WRITABLE;
    }

    public boolean isShared() {
        return !network.isEmpty();
    }

    Journal journal() {
        return isShared() ? Journal.OLD_PAGES : Journal.LOG;
    }

    private static String network(Path file) {
        String path = file.toString();
        if (path.startsWith(UNC) && !path.startsWith(UNC + "?") && !path.startsWith(UNC + ".")) {
            return SHARE;
        }
        if (MappedDrive.of(file).isPresent()) {
            return SHARE;
        }
        try {
            String type = Files.getFileStore(file).type();
            return isShared(type) ? type : "";
        } catch (IOException e) {
            return ""; // whether it can be used at all is found out where it is opened
        }
    }

    static boolean isShared(String type) {
        return SHARED.contains(type.toLowerCase(Locale.ROOT));
    }
}

package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What Windows says of its drives; the command itself is not run here.
class MappedDriveTest {

    @Test
    void theShareIsFoundInWhateverLanguageTheSystemSpeaks() {
        assertThat(MappedDrive.remote("""
                本地名称        Z:
                远程名称        \\\\fgw-server\\规划 数据
                资源类型        磁盘
                状态            OK
                命令成功完成。
                """)).contains("\\\\fgw-server\\规划");
        assertThat(MappedDrive.remote("""
                Local name        Z:
                Remote name       \\\\10.1.2.3\\plans
                Resource type     Disk
                The command completed successfully.
                """)).contains("\\\\10.1.2.3\\plans");
        assertThat(MappedDrive.remote("The network connection could not be found.\n")).isEmpty();
        assertThat(MappedDrive.remote("")).isEmpty();
    }

    @Test
    void aFileWithoutADriveIsNotAskedFor() {
        assertThat(MappedDrive.of(Path.of("/srv/plans/a.duizhao"))).isEmpty();
        assertThat(MappedDrive.of(Path.of("a.duizhao"))).isEmpty();
    }
}

package duizhao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The walls of the architecture. Each is held by the program's classes, and each is shown to fail on classes made to
/// breach it (`duizhao.architecture.breach`), so that none can pass by looking at nothing.
class WallsTest {

    /// The layers, from the top; a layer may use those below it.
    private static final List<String> LAYERS = List.of("app", "feature", "ui", "paper", "store", "exchange", "reading",
            "tabular", "journal", "domain", "platform");

    private static final String ROOT = "duizhao";
    private static final String BREACH = "duizhao.architecture.breach";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(BREACH);

    enum Wall {
        ARROWS_GO_DOWN {
            @Override
            ArchRule rule(String root) {
                return upward(root);
            }
        },
        NO_CYCLES {
            @Override
            ArchRule rule(String root) {
                return slices().assignedFrom(new EachPackage(root)).should().beFreeOfCycles();
            }
        },
        DOMAIN_IS_PLAIN_JAVA {
            @Override
            ArchRule rule(String root) {
                return noClasses().that().resideInAnyPackage(root + ".domain..", root + ".journal..")
                        .should().dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "java.sql..", "tech.tablesaw..", "org.controlsfx..");
            }
        },
        FEATURES_ARE_APART {
            @Override
            ArchRule rule(String root) {
                return slices().matching(root + ".feature.(*)..").should().notDependOnEachOther();
            }
        },
        SQL_IN_STORE {
            @Override
            ArchRule rule(String root) {
                return noClasses().that().resideOutsideOfPackage(root + ".store..")
                        .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");
            }
        },
        TABLESAW_IN_TABULAR {
            @Override
            ArchRule rule(String root) {
                return noClasses().that().resideOutsideOfPackage(root + ".tabular..")
                        .should().dependOnClassesThat().resideInAPackage("tech.tablesaw..");
            }
        },
        NO_BINARY_FLOATS_IN_JUDGEMENT {
            @Override
            ArchRule rule(String root) {
                var floating = DescribedPredicate.describe("binary floating point",
                        (JavaClass c) -> c.isEquivalentTo(double.class) || c.isEquivalentTo(float.class)
                                || c.isEquivalentTo(Double.class) || c.isEquivalentTo(Float.class));
                return CompositeArchRule
                        .of(noFields().that().areDeclaredInClassesThat().resideInAPackage(root + ".domain..")
                                .should().haveRawType(floating))
                        .and(noMethods().that().areDeclaredInClassesThat().resideInAPackage(root + ".domain..")
                                .should().haveRawReturnType(floating));
            }
        };

        abstract ArchRule rule(String root);
    }

    @ParameterizedTest
    @EnumSource(Wall.class)
    void theProgramKeepsTheWall(Wall wall) {
        wall.rule(ROOT).allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @EnumSource(Wall.class)
    void theWallFailsWhereItIsBreached(Wall wall) {
        assertThatThrownBy(() -> wall.rule(BREACH).check(BREACHES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyClassLivesInALayer() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).distinct()
                .filter(p -> !p.equals(ROOT))
                .map(p -> p.substring(ROOT.length() + 1).split("\\.")[0]))
                .isNotEmpty()
                .allSatisfy(layer -> assertThat(LAYERS).contains(layer));
    }

    private static ArchRule upward(String root) {
        ArchRule all = null;
        for (int i = 1; i < LAYERS.size(); i++) {
            String[] above = LAYERS.subList(0, i).stream().map(l -> root + "." + l + "..").toArray(String[]::new);
            ArchRule one = noClasses().that().resideInAPackage(root + "." + LAYERS.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(above).allowEmptyShould(true);
            all = all == null ? one : CompositeArchRule.of(all).and(one);
        }
        return all;
    }

    /// Every package is a slice of its own: a cycle at any depth is found.
    private record EachPackage(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            return name.startsWith(root) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}

// As a site does that has installed the package: Lit comes from its own node_modules.
import 'stgm-guidance';

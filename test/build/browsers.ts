/** The oldest browsers for which the app is built; FEATURES names them. What is newer in `src` has another way there. */
export const browsers = ['chrome111', 'edge111', 'firefox121', 'safari16.4', 'ios16.4']
